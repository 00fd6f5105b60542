// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.ForeignKeyWordsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteForeignKeyWordsContractTest extends ForeignKeyWordsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}
