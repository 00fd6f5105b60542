// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.CountedKeysContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlCountedKeysContractTest extends CountedKeysContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
