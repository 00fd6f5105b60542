// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

class MySqlUpsertContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
