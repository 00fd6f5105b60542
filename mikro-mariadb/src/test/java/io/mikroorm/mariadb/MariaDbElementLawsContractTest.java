// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ElementLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbElementLawsContractTest extends ElementLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
