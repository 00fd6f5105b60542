// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ArraysContract;

class MariaDbArraysContractTest extends ArraysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
