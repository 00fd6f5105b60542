// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.sql;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.sql.KeyFieldColumnsContract;

class H2KeyFieldColumnsContractTest extends KeyFieldColumnsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
