// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.EmbeddedArraysContract;

class MySqlEmbeddedArraysContractTest extends EmbeddedArraysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
