// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualTextsContract;

class SqliteVirtualTextsContractTest extends VirtualTextsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
