// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.JsonContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJsonContractTest extends JsonContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
