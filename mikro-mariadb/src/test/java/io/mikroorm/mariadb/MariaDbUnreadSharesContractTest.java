// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.UnreadSharesContract;

class MariaDbUnreadSharesContractTest extends UnreadSharesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
