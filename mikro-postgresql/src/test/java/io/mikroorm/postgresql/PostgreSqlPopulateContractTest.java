// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.PopulateContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlPopulateContractTest extends PopulateContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
