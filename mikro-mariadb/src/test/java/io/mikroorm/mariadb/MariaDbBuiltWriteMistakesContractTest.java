// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.BuiltWriteMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbBuiltWriteMistakesContractTest extends BuiltWriteMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
