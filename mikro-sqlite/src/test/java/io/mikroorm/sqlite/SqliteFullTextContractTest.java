// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.conditions.FullTextContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteFullTextContractTest extends FullTextContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
