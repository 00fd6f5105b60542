// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordEntitiesContract;

class SqliteRecordEntitiesContractTest extends RecordEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
