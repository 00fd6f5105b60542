// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.QueryLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlQueryLawsContractTest extends QueryLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
