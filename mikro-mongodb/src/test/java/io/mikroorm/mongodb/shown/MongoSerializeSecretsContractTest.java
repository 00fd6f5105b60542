// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.shown;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeSecretsContract;

class MongoSerializeSecretsContractTest extends SerializeSecretsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
