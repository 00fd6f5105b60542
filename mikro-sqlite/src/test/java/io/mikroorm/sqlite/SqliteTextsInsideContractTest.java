// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.TextsInsideContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteTextsInsideContractTest extends TextsInsideContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}
