// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.hierarchy.HierarchyLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlHierarchyLawsContractTest extends HierarchyLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
