// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.PartialUniquesContract;

class SqlitePartialUniquesContractTest extends PartialUniquesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
