// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedWhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedWhereWritesContractTest extends JoinedWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
