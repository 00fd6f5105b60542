// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.StatementCountContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoStatementCountContractTest extends StatementCountContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
