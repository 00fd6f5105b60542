// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.KindLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbKindLawsContractTest extends KindLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
