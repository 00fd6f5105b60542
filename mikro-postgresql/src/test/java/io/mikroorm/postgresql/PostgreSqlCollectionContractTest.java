// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.CollectionContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlCollectionContractTest extends CollectionContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
