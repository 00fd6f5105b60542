// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectConditionsContractTest extends ObjectConditionsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
