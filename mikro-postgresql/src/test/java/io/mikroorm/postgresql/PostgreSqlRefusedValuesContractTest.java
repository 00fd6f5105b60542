// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.RefusedValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlRefusedValuesContractTest extends RefusedValuesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
