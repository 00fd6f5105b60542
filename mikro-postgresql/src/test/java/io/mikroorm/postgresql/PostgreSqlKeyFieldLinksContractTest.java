// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldLinksContract;

class PostgreSqlKeyFieldLinksContractTest extends KeyFieldLinksContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
