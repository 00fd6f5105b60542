// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.question.sql.SqlQuestionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteQuestionsContractTest extends SqlQuestionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}
