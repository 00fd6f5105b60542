// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.WrittenStatementsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbWrittenStatementsContractTest extends WrittenStatementsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
