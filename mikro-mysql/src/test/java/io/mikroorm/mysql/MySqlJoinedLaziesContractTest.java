// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedLaziesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedLaziesContractTest extends JoinedLaziesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
