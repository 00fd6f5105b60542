// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.QueryLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlQueryLawsContractTest extends QueryLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
