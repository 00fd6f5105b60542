// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectPartsContractTest extends ObjectPartsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
