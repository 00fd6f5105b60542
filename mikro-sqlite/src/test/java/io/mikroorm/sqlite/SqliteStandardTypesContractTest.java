// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.StandardTypesContract;

class SqliteStandardTypesContractTest extends StandardTypesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
