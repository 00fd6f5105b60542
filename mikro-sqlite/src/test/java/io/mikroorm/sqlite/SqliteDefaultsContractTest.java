// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DefaultsContract;

class SqliteDefaultsContractTest extends DefaultsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
