// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedHierarchyContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedHierarchyContractTest extends JoinedHierarchyContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
