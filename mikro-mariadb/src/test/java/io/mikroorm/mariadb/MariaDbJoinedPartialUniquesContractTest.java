// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedPartialUniquesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedPartialUniquesContractTest extends JoinedPartialUniquesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
