// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedLaziesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedLaziesContractTest extends JoinedLaziesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
