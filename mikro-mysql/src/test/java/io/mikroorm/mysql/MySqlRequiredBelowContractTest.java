// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.hierarchy.RequiredBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlRequiredBelowContractTest extends RequiredBelowContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
