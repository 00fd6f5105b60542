// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.hierarchy.HierarchyLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbHierarchyLawsContractTest extends HierarchyLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
