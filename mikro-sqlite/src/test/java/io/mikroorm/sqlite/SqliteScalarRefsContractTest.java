// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.ScalarRefsContract;

class SqliteScalarRefsContractTest extends ScalarRefsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
