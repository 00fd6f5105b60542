// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.hierarchy.HierarchyLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlHierarchyLawsContractTest extends HierarchyLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
