// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.sql.KeyFieldColumnsContract;

class MariaDbKeyFieldColumnsContractTest extends KeyFieldColumnsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
