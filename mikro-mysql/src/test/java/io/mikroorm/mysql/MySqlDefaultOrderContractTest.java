// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DefaultOrderContract;

class MySqlDefaultOrderContractTest extends DefaultOrderContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
