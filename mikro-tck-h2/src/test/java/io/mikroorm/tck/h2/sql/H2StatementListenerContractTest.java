// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.StatementListenerContract;

class H2StatementListenerContractTest extends StatementListenerContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
