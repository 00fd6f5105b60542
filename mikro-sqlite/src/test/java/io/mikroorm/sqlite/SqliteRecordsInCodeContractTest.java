// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordsInCodeContract;

class SqliteRecordsInCodeContractTest extends RecordsInCodeContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
