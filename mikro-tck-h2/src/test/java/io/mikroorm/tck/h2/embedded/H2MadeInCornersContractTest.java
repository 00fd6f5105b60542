// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.embedded;

import io.mikroorm.tck.corners.MadeInCornersContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2MadeInCornersContractTest extends MadeInCornersContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
