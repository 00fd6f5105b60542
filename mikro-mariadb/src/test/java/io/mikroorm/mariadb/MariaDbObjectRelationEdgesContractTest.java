// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectRelationEdgesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectRelationEdgesContractTest extends ObjectRelationEdgesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
