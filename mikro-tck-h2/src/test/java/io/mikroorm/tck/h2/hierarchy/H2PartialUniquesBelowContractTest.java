// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.hierarchy;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.hierarchy.PartialUniquesBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class H2PartialUniquesBelowContractTest extends PartialUniquesBelowContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
