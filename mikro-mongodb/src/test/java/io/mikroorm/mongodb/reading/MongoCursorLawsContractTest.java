// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.reading;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorLawsContract;

class MongoCursorLawsContractTest extends CursorLawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
