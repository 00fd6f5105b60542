// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.IndexPartsContract;

class SqliteIndexPartsContractTest extends IndexPartsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
