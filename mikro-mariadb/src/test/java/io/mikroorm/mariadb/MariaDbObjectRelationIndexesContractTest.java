// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectRelationIndexesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectRelationIndexesContractTest extends ObjectRelationIndexesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
