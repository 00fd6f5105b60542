// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedKeyFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedKeyFieldsContractTest extends JoinedKeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
