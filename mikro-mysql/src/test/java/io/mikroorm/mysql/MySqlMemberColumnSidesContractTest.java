// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnSidesContract;

class MySqlMemberColumnSidesContractTest extends MemberColumnSidesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
