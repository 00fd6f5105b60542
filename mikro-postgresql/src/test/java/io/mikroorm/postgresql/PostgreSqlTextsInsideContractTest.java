// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.TextsInsideContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlTextsInsideContractTest extends TextsInsideContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
