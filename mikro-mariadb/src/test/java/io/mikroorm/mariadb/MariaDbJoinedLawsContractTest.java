// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedLawsContractTest extends JoinedLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
