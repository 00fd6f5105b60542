// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldPagesContract;

class SqliteKeyFieldPagesContractTest extends KeyFieldPagesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
