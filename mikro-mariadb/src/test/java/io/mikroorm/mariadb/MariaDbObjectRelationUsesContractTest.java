// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectRelationUsesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectRelationUsesContractTest extends ObjectRelationUsesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
