// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.corners.MadeInCornersContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbMadeInCornersContractTest extends MadeInCornersContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
