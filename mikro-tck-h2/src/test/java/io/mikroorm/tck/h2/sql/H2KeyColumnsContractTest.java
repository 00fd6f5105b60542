// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.KeyColumnsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2KeyColumnsContractTest extends KeyColumnsContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
