// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ElementConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlElementConditionsContractTest extends ElementConditionsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
