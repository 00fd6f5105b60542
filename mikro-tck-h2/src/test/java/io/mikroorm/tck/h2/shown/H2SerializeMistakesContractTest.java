// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.shown;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeMistakesContract;

class H2SerializeMistakesContractTest extends SerializeMistakesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
