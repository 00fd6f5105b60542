// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedQueriesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedQueriesContractTest extends JoinedQueriesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
