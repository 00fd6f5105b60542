// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedMemberColumnsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedMemberColumnsContractTest extends JoinedMemberColumnsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
