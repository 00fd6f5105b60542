// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.EmbeddedContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlEmbeddedContractTest extends EmbeddedContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
