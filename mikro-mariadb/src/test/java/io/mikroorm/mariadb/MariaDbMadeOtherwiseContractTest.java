// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.MadeOtherwiseContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbMadeOtherwiseContractTest extends MadeOtherwiseContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
