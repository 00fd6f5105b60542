// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonOrdersContract;

class PostgreSqlJsonOrdersContractTest extends JsonOrdersContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
