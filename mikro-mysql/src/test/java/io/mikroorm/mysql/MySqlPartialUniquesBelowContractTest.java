// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.hierarchy.PartialUniquesBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlPartialUniquesBelowContractTest extends PartialUniquesBelowContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
