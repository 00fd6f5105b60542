// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.KindsInHierarchiesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteKindsInHierarchiesContractTest extends KindsInHierarchiesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
