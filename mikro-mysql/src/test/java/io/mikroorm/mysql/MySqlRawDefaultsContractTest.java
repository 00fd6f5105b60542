// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.RawDefaultsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlRawDefaultsContractTest extends RawDefaultsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
