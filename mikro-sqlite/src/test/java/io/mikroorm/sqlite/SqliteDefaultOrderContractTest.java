// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DefaultOrderContract;

class SqliteDefaultOrderContractTest extends DefaultOrderContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
