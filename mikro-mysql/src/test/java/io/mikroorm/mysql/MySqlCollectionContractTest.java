// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.CollectionContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlCollectionContractTest extends CollectionContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
