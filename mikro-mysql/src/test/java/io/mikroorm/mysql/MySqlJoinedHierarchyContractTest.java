// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedHierarchyContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedHierarchyContractTest extends JoinedHierarchyContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
