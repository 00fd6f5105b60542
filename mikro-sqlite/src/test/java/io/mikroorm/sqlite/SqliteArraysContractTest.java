// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ArraysContract;

class SqliteArraysContractTest extends ArraysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
