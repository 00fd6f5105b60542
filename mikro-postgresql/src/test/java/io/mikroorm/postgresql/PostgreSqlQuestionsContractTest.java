// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.question.sql.SqlQuestionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlQuestionsContractTest extends SqlQuestionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
