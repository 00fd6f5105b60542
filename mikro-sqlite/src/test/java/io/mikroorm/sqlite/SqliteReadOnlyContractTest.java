// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.ReadOnlyContract;

class SqliteReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
