// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldPagesContract;

class PostgreSqlKeyFieldPagesContractTest extends KeyFieldPagesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
