// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.MadeInUpsertsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbMadeInUpsertsContractTest extends MadeInUpsertsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
