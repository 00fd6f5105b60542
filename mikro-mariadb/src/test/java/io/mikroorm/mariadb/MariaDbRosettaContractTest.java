// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.RosettaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbRosettaContractTest extends RosettaContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
