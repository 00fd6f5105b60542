// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.EmbeddedArraysContract;

class SqliteEmbeddedArraysContractTest extends EmbeddedArraysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
