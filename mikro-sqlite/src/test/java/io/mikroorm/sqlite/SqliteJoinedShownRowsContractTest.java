// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedShownRowsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedShownRowsContractTest extends JoinedShownRowsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
