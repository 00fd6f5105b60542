// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedShapesContractTest extends JoinedShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
