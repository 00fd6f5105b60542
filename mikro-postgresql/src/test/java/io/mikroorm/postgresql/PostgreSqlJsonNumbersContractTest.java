// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonNumbersContract;

class PostgreSqlJsonNumbersContractTest extends JsonNumbersContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
