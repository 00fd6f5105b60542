// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.reading;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorLawsContract;

class H2CursorLawsContractTest extends CursorLawsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
