// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertRacesContract;

class MySqlUpsertRacesContractTest extends UpsertRacesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
