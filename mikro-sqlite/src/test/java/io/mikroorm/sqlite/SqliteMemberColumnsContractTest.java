// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnsContract;

class SqliteMemberColumnsContractTest extends MemberColumnsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
