// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.embedded;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.joined.KindsInHierarchiesContract;
import io.mikroorm.tck.junit.TckDriver;

class H2KindsInHierarchiesContractTest extends KindsInHierarchiesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
