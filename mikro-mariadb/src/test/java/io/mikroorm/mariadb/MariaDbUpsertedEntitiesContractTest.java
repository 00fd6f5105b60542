// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertedEntitiesContract;

class MariaDbUpsertedEntitiesContractTest extends UpsertedEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
