// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.execute.LentConnectionContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlLentConnectionContractTest extends LentConnectionContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
