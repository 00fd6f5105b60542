// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonOrdersContract;

class MySqlJsonOrdersContractTest extends JsonOrdersContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
