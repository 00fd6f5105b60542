// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.RawDefaultsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2RawDefaultsContractTest extends RawDefaultsContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
