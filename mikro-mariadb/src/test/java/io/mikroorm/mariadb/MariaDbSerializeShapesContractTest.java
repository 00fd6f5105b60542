// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeShapesContract;

class MariaDbSerializeShapesContractTest extends SerializeShapesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
