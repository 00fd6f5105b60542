// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnsContract;

class MySqlMemberColumnsContractTest extends MemberColumnsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
