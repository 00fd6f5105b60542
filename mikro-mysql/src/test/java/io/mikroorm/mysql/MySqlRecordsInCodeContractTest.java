// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordsInCodeContract;

class MySqlRecordsInCodeContractTest extends RecordsInCodeContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
