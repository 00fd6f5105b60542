// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.KindShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlKindShapesContractTest extends KindShapesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
