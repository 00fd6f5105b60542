// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedKeyShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedKeyShapesContractTest extends JoinedKeyShapesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
