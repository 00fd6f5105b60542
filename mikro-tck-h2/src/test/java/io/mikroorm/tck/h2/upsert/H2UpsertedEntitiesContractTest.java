// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.upsert;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertedEntitiesContract;

class H2UpsertedEntitiesContractTest extends UpsertedEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
