// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedWhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedWhereWritesContractTest extends JoinedWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
