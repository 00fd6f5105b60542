// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.conditions.SizesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbSizesContractTest extends SizesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
