// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.CollectionContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbCollectionContractTest extends CollectionContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
