// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.QueryMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlQueryMistakesContractTest extends QueryMistakesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
