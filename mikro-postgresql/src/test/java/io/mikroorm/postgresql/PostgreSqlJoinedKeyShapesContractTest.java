// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedKeyShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedKeyShapesContractTest extends JoinedKeyShapesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
