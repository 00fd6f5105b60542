// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonElementsContract;

class MariaDbJsonElementsContractTest extends JsonElementsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
