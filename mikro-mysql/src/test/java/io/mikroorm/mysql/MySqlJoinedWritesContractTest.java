// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedWritesContractTest extends JoinedWritesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
