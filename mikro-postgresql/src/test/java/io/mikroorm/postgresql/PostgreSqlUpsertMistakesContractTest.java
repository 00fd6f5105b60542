// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertMistakesContract;

class PostgreSqlUpsertMistakesContractTest extends UpsertMistakesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
