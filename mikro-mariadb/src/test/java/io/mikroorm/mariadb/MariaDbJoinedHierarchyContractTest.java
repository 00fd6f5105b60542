// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedHierarchyContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedHierarchyContractTest extends JoinedHierarchyContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
