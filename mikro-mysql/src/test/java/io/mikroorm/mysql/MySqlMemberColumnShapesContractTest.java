// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnShapesContract;

class MySqlMemberColumnShapesContractTest extends MemberColumnShapesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
