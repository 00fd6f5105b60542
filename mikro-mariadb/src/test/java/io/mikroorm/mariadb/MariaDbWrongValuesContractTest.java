// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.WrongValuesContract;

class MariaDbWrongValuesContractTest extends WrongValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
