// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualQueriesContract;

class MariaDbVirtualQueriesContractTest extends VirtualQueriesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
