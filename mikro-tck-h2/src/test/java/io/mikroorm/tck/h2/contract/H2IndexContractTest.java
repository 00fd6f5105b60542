// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.contract;

import io.mikroorm.tck.contract.IndexContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2IndexContractTest extends IndexContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
