// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnShapesContract;

class MariaDbMemberColumnShapesContractTest extends MemberColumnShapesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
