// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.PopulateContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlPopulateContractTest extends PopulateContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
