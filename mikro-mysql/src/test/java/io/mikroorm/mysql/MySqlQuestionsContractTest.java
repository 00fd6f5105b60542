// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.question.sql.SqlQuestionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlQuestionsContractTest extends SqlQuestionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
