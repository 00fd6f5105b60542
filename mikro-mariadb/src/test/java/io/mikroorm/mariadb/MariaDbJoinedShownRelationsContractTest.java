// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedShownRelationsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedShownRelationsContractTest extends JoinedShownRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
