// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ElementValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteElementValuesContractTest extends ElementValuesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
