// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.keys;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldPagesContract;

class MongoKeyFieldPagesContractTest extends KeyFieldPagesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
