// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldLinksContract;

class SqliteKeyFieldLinksContractTest extends KeyFieldLinksContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
