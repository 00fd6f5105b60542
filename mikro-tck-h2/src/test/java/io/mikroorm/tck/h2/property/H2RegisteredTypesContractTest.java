// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.property;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredTypesContract;

class H2RegisteredTypesContractTest extends RegisteredTypesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
