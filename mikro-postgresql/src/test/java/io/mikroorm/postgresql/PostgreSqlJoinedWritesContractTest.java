// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedWritesContractTest extends JoinedWritesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
