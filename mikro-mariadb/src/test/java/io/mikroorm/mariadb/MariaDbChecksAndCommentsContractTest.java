// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.ChecksAndCommentsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbChecksAndCommentsContractTest extends ChecksAndCommentsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
