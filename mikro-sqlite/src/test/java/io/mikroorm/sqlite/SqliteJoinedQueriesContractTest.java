// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedQueriesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedQueriesContractTest extends JoinedQueriesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
