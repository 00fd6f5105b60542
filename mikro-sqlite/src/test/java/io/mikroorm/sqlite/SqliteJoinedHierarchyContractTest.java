// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedHierarchyContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedHierarchyContractTest extends JoinedHierarchyContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
