// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertMistakesContract;

class MariaDbUpsertMistakesContractTest extends UpsertMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
