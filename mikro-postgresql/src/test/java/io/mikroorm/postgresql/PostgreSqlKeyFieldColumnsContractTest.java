// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.sql.KeyFieldColumnsContract;

class PostgreSqlKeyFieldColumnsContractTest extends KeyFieldColumnsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
