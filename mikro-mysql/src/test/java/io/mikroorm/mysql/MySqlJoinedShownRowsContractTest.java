// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedShownRowsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedShownRowsContractTest extends JoinedShownRowsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
