// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.UnreadSharesContract;

class SqliteUnreadSharesContractTest extends UnreadSharesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
