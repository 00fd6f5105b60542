// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.StandardTypesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlStandardTypesContractTest extends StandardTypesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
