// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordEntitiesContract;

class MySqlRecordEntitiesContractTest extends RecordEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
