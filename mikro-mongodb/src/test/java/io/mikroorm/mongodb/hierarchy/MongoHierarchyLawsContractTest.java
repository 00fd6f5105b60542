// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.hierarchy;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.hierarchy.HierarchyLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoHierarchyLawsContractTest extends HierarchyLawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
