// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.GeneratorsContract;

class SqliteGeneratorsContractTest extends GeneratorsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
