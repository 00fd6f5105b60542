// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

class MariaDbUpsertContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
