// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordsInCodeContract;

class PostgreSqlRecordsInCodeContractTest extends RecordsInCodeContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
