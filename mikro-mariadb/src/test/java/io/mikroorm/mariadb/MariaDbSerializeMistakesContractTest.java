// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeMistakesContract;

class MariaDbSerializeMistakesContractTest extends SerializeMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
