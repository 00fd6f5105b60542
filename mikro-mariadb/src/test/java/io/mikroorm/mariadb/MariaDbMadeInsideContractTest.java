// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.MadeInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbMadeInsideContractTest extends MadeInsideContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
