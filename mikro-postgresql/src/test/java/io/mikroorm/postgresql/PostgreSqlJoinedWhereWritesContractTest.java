// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedWhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedWhereWritesContractTest extends JoinedWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
