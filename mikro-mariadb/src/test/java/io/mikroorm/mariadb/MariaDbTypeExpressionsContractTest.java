// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.TypeExpressionsContract;

class MariaDbTypeExpressionsContractTest extends TypeExpressionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
