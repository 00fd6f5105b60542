// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.PlanCacheContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2PlanCacheContractTest extends PlanCacheContract {

    @Override
    protected SqlTckDriver driver() {
        return H2TckDriver.withPlainNames();
    }
}
