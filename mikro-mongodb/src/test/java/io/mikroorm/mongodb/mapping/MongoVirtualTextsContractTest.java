// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.mapping;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualTextsContract;

class MongoVirtualTextsContractTest extends VirtualTextsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
