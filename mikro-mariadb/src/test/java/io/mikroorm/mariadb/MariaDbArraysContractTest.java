// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.ArraysContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbArraysContractTest extends ArraysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
