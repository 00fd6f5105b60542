// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.mapping;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.GeneratorsContract;

class H2GeneratorsContractTest extends GeneratorsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
