// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.CollationsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2CollationsContractTest extends CollationsContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
