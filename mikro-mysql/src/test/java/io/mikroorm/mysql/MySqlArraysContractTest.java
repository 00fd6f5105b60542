// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.ArraysContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlArraysContractTest extends ArraysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
