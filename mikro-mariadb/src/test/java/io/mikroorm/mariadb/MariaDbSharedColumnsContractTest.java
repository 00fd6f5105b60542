// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.SharedColumnsContract;

class MariaDbSharedColumnsContractTest extends SharedColumnsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
