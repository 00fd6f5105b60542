// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectRelationLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectRelationLawsContractTest extends ObjectRelationLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
