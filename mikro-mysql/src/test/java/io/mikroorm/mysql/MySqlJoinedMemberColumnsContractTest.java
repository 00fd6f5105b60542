// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedMemberColumnsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedMemberColumnsContractTest extends JoinedMemberColumnsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
