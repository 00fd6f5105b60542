// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.mapping;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.ReadOnlyContract;

class H2ReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
