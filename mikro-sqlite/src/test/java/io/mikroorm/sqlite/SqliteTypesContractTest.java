// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.TypesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteTypesContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
