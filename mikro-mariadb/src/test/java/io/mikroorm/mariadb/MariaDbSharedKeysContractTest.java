// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.SharedKeysContract;

class MariaDbSharedKeysContractTest extends SharedKeysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
