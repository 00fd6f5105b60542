// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedChecksContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedChecksContractTest extends JoinedChecksContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
