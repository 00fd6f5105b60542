// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnSidesContract;

class SqliteMemberColumnSidesContractTest extends MemberColumnSidesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
