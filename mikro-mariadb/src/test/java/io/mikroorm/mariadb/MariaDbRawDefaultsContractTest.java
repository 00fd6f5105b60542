// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.RawDefaultsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbRawDefaultsContractTest extends RawDefaultsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
