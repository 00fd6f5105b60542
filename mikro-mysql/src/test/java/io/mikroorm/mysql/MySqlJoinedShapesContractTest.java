// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedShapesContractTest extends JoinedShapesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
