// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.parts;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldShapesContract;

class H2FieldShapesContractTest extends FieldShapesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
