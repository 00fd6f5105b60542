// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.hierarchy.HierarchyLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteHierarchyLawsContractTest extends HierarchyLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
