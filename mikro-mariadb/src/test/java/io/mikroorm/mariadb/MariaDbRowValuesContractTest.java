// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.execute.RowValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbRowValuesContractTest extends RowValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
