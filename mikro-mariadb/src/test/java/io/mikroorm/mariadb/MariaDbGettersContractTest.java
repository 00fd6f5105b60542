// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.GettersContract;

class MariaDbGettersContractTest extends GettersContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
