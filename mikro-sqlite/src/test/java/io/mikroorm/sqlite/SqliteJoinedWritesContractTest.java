// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedWritesContractTest extends JoinedWritesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
