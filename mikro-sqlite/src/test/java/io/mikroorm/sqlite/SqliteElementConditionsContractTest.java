// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ElementConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteElementConditionsContractTest extends ElementConditionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
