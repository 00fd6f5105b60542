// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.QueryMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteQueryMistakesContractTest extends QueryMistakesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
