// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertMistakesContract;

class MySqlUpsertMistakesContractTest extends UpsertMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
