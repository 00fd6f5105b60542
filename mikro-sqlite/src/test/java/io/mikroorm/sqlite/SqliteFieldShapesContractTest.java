// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldShapesContract;

class SqliteFieldShapesContractTest extends FieldShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
