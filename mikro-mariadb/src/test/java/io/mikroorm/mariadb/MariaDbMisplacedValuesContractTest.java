// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.MisplacedValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbMisplacedValuesContractTest extends MisplacedValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
