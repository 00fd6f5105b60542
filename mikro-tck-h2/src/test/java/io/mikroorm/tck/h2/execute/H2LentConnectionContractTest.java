// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.execute;

import io.mikroorm.tck.execute.LentConnectionContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2LentConnectionContractTest extends LentConnectionContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
