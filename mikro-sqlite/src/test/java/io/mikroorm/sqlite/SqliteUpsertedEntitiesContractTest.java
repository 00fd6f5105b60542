// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertedEntitiesContract;

class SqliteUpsertedEntitiesContractTest extends UpsertedEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
