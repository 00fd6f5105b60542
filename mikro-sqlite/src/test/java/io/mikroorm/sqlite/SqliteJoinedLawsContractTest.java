// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedLawsContractTest extends JoinedLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
