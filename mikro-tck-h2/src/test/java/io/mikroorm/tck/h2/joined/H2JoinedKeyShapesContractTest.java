// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.joined;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.joined.JoinedKeyShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class H2JoinedKeyShapesContractTest extends JoinedKeyShapesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
