// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.OddNamesContract;

class SqliteOddNamesContractTest extends OddNamesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
