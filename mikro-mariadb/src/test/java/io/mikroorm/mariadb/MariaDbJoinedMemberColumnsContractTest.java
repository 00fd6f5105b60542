// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedMemberColumnsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedMemberColumnsContractTest extends JoinedMemberColumnsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
