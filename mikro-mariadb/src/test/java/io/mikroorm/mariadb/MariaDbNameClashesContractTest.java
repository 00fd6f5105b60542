// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.NameClashesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbNameClashesContractTest extends NameClashesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
