// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertedEntitiesContract;

class PostgreSqlUpsertedEntitiesContractTest extends UpsertedEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
