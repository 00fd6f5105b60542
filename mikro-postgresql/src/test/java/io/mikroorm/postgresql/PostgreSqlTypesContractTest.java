// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.TypesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlTypesContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
