// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyCopiesContract;

class SqliteKeyCopiesContractTest extends KeyCopiesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
