// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertedEntitiesContract;

class MySqlUpsertedEntitiesContractTest extends UpsertedEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
