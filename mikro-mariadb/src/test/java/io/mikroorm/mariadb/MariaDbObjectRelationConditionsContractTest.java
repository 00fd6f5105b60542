// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectRelationConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectRelationConditionsContractTest extends ObjectRelationConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
