// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ValueHandlesContract;

class SqliteValueHandlesContractTest extends ValueHandlesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
