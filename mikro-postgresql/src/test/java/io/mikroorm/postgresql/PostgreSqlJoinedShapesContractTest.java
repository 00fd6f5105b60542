// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedShapesContractTest extends JoinedShapesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
