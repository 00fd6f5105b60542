// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

class SqliteUpsertContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
