// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.RefusedValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlRefusedValuesContractTest extends RefusedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
