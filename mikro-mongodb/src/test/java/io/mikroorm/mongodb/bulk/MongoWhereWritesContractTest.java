// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bulk;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.bulk.WhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoWhereWritesContractTest extends WhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
