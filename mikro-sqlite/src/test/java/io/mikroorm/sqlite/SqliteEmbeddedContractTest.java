// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.EmbeddedContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteEmbeddedContractTest extends EmbeddedContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
