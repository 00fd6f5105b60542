// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonContract;

class PostgreSqlJsonContractTest extends JsonContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
