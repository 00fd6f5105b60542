// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.MadeValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbMadeValuesContractTest extends MadeValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
