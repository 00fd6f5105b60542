// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.reading;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyChangesContract;

class H2LazyChangesContractTest extends LazyChangesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
