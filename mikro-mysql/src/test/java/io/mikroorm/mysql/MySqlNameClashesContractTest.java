// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.NameClashesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlNameClashesContractTest extends NameClashesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
