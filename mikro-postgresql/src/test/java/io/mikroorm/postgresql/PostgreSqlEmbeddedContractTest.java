// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.EmbeddedContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlEmbeddedContractTest extends EmbeddedContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
