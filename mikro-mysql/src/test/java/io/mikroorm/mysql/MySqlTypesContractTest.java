// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.TypesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlTypesContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
