// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.execute;

import io.mikroorm.tck.execute.RowValuesContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2RowValuesContractTest extends RowValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
