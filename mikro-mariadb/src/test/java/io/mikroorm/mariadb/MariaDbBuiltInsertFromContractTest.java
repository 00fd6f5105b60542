// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.BuiltInsertFromContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbBuiltInsertFromContractTest extends BuiltInsertFromContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
