// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedLawsContractTest extends JoinedLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
