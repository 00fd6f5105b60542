// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.ArraysContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteArraysContractTest extends ArraysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
