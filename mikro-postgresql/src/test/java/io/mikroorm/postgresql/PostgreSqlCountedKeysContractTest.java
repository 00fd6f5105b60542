// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.CountedKeysContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlCountedKeysContractTest extends CountedKeysContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
