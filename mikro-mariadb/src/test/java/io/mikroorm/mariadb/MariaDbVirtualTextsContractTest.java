// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualTextsContract;

class MariaDbVirtualTextsContractTest extends VirtualTextsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
