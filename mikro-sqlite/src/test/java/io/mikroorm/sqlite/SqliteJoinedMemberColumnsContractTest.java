// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedMemberColumnsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedMemberColumnsContractTest extends JoinedMemberColumnsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
