// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.TypesContract;

class SqliteTypesContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
