// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.BuiltWriteShapesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbBuiltWriteShapesContractTest extends BuiltWriteShapesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
