// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.ChosenNamesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbChosenNamesContractTest extends ChosenNamesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
