// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.ChecksAndCommentsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlChecksAndCommentsContractTest extends ChecksAndCommentsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
