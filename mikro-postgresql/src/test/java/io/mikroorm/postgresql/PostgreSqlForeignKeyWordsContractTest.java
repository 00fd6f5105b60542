// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.ForeignKeyWordsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlForeignKeyWordsContractTest extends ForeignKeyWordsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
