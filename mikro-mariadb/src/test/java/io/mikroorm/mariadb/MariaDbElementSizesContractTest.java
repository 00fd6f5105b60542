// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.conditions.ElementSizesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbElementSizesContractTest extends ElementSizesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
