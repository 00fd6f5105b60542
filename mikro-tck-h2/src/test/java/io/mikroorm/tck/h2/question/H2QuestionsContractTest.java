// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.question;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.question.sql.SqlQuestionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2QuestionsContractTest extends SqlQuestionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
