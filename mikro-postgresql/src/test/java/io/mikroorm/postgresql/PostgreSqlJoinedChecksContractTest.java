// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedChecksContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedChecksContractTest extends JoinedChecksContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
