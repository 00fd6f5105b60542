// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.StandardTypesContract;

class MySqlStandardTypesContractTest extends StandardTypesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
