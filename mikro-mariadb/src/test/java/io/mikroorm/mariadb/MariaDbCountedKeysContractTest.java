// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.CountedKeysContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbCountedKeysContractTest extends CountedKeysContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
