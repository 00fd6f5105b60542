// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonNumbersContract;

class MySqlJsonNumbersContractTest extends JsonNumbersContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
