// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.NestedValuesContract;

class SqliteNestedValuesContractTest extends NestedValuesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
