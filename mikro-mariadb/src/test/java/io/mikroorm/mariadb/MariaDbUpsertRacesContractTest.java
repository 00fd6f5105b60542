// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertRacesContract;

class MariaDbUpsertRacesContractTest extends UpsertRacesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
