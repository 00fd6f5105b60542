// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.hierarchy;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.hierarchy.RequiredBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class H2RequiredBelowContractTest extends RequiredBelowContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
