// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.ConcurrencyCheckContract;

class MariaDbConcurrencyCheckContractTest extends ConcurrencyCheckContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
