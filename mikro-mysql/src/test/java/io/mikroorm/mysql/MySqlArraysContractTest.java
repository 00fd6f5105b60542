// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ArraysContract;

class MySqlArraysContractTest extends ArraysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
