// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ElementKindsContract;

class MySqlElementKindsContractTest extends ElementKindsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
