// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ElementKindsContract;

class SqliteElementKindsContractTest extends ElementKindsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
