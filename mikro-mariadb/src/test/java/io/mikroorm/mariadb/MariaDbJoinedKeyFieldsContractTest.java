// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedKeyFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedKeyFieldsContractTest extends JoinedKeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
