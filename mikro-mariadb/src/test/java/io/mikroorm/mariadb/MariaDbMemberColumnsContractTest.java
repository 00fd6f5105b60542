// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnsContract;

class MariaDbMemberColumnsContractTest extends MemberColumnsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
