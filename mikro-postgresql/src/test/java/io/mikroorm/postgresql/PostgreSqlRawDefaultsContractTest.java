// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.RawDefaultsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlRawDefaultsContractTest extends RawDefaultsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
