// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.execute.LentConnectionContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteLentConnectionContractTest extends LentConnectionContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}
