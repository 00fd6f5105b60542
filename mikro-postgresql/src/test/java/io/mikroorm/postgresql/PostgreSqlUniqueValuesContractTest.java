// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.UniqueValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlUniqueValuesContractTest extends UniqueValuesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
