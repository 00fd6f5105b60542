// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertRacesContract;

class PostgreSqlUpsertRacesContractTest extends UpsertRacesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
