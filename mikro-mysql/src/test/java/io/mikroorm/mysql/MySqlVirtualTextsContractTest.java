// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualTextsContract;

class MySqlVirtualTextsContractTest extends VirtualTextsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
