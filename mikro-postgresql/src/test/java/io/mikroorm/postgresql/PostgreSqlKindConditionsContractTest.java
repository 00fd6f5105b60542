// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.KindConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlKindConditionsContractTest extends KindConditionsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
