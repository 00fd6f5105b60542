// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.EagerContract;

class SqliteEagerContractTest extends EagerContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
