// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedShownRowsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedShownRowsContractTest extends JoinedShownRowsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
