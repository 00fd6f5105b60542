// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.KindShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteKindShapesContractTest extends KindShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
