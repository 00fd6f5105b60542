// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.KindShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbKindShapesContractTest extends KindShapesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
