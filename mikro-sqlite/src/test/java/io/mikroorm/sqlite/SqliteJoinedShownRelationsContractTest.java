// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedShownRelationsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedShownRelationsContractTest extends JoinedShownRelationsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
