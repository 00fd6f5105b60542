// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualsContract;

class MariaDbVirtualsContractTest extends VirtualsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
