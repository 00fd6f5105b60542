// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.MisplacedValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteMisplacedValuesContractTest extends MisplacedValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}
