// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectRelationsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectRelationsContractTest extends ObjectRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
