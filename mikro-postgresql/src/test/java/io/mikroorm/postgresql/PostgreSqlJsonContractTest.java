// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.JsonContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJsonContractTest extends JsonContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
