// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedChecksContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedChecksContractTest extends JoinedChecksContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
