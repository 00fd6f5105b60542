// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.QueryMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlQueryMistakesContractTest extends QueryMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
