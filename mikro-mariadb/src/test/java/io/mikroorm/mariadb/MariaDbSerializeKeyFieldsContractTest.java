// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeKeyFieldsContract;

class MariaDbSerializeKeyFieldsContractTest extends SerializeKeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
