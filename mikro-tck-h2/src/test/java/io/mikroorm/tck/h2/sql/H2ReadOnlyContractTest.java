// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.ReadOnlyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2ReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
