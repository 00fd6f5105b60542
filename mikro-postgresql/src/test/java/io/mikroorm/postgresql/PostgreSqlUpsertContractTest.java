// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

class PostgreSqlUpsertContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
