// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.joined;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.joined.JoinedShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class H2JoinedShapesContractTest extends JoinedShapesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
