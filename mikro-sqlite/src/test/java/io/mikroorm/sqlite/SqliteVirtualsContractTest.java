// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualsContract;

class SqliteVirtualsContractTest extends VirtualsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
