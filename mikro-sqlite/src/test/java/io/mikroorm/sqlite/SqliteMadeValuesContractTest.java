// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.MadeValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteMadeValuesContractTest extends MadeValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}
