// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.ForeignKeyWordsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlForeignKeyWordsContractTest extends ForeignKeyWordsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
