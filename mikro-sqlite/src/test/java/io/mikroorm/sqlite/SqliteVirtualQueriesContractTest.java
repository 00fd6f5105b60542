// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualQueriesContract;

class SqliteVirtualQueriesContractTest extends VirtualQueriesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
