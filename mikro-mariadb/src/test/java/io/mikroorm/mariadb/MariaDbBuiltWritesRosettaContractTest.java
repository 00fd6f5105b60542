// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.BuiltWritesRosettaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbBuiltWritesRosettaContractTest extends BuiltWritesRosettaContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
