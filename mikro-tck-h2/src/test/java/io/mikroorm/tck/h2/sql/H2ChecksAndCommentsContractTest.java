// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.ChecksAndCommentsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2ChecksAndCommentsContractTest extends ChecksAndCommentsContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
