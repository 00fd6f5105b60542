// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.QueryLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteQueryLawsContractTest extends QueryLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
