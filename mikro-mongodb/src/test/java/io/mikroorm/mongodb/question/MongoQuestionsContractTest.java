// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.question;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.question.QuestionsContract;

class MongoQuestionsContractTest extends QuestionsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
