// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.QueryMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbQueryMistakesContractTest extends QueryMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
