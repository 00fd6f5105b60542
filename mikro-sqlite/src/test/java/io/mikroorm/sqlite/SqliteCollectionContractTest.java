// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.CollectionContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteCollectionContractTest extends CollectionContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
