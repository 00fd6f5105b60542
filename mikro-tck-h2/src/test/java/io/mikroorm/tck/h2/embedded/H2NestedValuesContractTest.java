// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.embedded;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.NestedValuesContract;

class H2NestedValuesContractTest extends NestedValuesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
