// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.TypeExpressionsContract;

class H2TypeExpressionsContractTest extends TypeExpressionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
