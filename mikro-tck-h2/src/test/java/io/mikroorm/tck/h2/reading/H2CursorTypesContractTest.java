// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.reading;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorTypesContract;

class H2CursorTypesContractTest extends CursorTypesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
