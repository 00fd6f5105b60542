// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.ViewsContract;

class H2ViewsContractTest extends ViewsContract {

    @Override
    protected SqlTckDriver driver() {
        return H2TckDriver.withPlainNames();
    }
}
