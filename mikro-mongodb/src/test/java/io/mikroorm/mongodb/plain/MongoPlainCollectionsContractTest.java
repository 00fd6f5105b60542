// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.plain;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainCollectionsContract;

class MongoPlainCollectionsContractTest extends PlainCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
