// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedKeyShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedKeyShapesContractTest extends JoinedKeyShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
