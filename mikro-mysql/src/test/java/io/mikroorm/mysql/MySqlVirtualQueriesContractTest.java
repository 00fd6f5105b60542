// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualQueriesContract;

class MySqlVirtualQueriesContractTest extends VirtualQueriesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
