// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.KindsInHierarchiesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlKindsInHierarchiesContractTest extends KindsInHierarchiesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
