// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.KindsInHierarchiesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlKindsInHierarchiesContractTest extends KindsInHierarchiesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
