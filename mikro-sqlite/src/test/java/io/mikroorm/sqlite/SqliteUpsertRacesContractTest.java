// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertRacesContract;

class SqliteUpsertRacesContractTest extends UpsertRacesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
