// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedQueriesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedQueriesContractTest extends JoinedQueriesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
