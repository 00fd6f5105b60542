// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.UniqueValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlUniqueValuesContractTest extends UniqueValuesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
