// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.embedded;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.DocumentTargetShapesContract;

class H2DocumentTargetShapesContractTest extends DocumentTargetShapesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
