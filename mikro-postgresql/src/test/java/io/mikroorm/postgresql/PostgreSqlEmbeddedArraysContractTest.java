// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.EmbeddedArraysContract;

class PostgreSqlEmbeddedArraysContractTest extends EmbeddedArraysContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
