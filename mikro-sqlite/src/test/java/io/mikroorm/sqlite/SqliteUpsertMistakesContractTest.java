// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertMistakesContract;

class SqliteUpsertMistakesContractTest extends UpsertMistakesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
