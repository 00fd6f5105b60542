// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordEntitiesContract;

class MariaDbRecordEntitiesContractTest extends RecordEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
