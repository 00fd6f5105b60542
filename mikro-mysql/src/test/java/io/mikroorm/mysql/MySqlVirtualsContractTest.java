// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualsContract;

class MySqlVirtualsContractTest extends VirtualsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
