// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeLawsContract;

class MariaDbSerializeLawsContractTest extends SerializeLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
