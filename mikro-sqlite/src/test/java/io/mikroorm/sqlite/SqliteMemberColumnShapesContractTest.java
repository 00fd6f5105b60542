// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnShapesContract;

class SqliteMemberColumnShapesContractTest extends MemberColumnShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
