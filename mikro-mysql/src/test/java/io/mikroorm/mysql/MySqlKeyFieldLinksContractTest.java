// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldLinksContract;

class MySqlKeyFieldLinksContractTest extends KeyFieldLinksContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
