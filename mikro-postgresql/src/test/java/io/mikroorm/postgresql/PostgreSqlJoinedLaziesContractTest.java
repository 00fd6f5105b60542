// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedLaziesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedLaziesContractTest extends JoinedLaziesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
