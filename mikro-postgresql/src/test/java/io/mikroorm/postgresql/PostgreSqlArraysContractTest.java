// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.ArraysContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlArraysContractTest extends ArraysContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
