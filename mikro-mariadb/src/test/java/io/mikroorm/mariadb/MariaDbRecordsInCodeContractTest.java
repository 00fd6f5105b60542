// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordsInCodeContract;

class MariaDbRecordsInCodeContractTest extends RecordsInCodeContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
