// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.PopulateContract;
import io.mikroorm.tck.junit.TckDriver;

class SqlitePopulateContractTest extends PopulateContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
