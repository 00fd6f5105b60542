// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.KindConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteKindConditionsContractTest extends KindConditionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
