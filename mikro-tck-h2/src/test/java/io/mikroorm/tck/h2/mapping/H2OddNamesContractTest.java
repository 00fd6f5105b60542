// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.mapping;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.OddNamesContract;

class H2OddNamesContractTest extends OddNamesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
