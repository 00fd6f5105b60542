// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonContract;

class MySqlJsonContractTest extends JsonContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
