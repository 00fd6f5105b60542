// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.StandardTypesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteStandardTypesContractTest extends StandardTypesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
