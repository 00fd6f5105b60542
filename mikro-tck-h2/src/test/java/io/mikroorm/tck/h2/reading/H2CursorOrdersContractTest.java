// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.reading;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorOrdersContract;

class H2CursorOrdersContractTest extends CursorOrdersContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
