// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldWritesContract;

class MariaDbKeyFieldWritesContractTest extends KeyFieldWritesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
