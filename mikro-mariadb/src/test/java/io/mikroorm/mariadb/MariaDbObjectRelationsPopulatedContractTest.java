// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectRelationsPopulatedContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectRelationsPopulatedContractTest extends ObjectRelationsPopulatedContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
