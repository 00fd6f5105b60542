// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectLawsContractTest extends ObjectLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
