// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.reading;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorContract;

class H2CursorContractTest extends CursorContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
