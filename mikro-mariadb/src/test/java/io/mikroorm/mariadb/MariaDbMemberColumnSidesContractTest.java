// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnSidesContract;

class MariaDbMemberColumnSidesContractTest extends MemberColumnSidesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
