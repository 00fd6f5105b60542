// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.ActedColumnsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbActedColumnsContractTest extends ActedColumnsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
