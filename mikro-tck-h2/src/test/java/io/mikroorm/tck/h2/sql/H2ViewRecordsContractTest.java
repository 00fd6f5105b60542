// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.ViewRecordsContract;

class H2ViewRecordsContractTest extends ViewRecordsContract {

    @Override
    protected SqlTckDriver driver() {
        return H2TckDriver.withPlainNames();
    }
}
