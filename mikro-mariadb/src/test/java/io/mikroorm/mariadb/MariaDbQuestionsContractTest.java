// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.question.sql.SqlQuestionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbQuestionsContractTest extends SqlQuestionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
