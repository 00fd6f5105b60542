// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.UnreadSharesContract;

class MySqlUnreadSharesContractTest extends UnreadSharesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
