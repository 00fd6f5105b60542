// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldsContract;

class MariaDbKeyFieldsContractTest extends KeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
