// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.NameClashesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlNameClashesContractTest extends NameClashesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
