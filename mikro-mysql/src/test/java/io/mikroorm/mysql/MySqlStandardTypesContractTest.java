// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.StandardTypesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlStandardTypesContractTest extends StandardTypesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
