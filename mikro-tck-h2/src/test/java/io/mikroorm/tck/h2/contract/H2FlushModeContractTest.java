// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.contract;

import io.mikroorm.tck.contract.FlushModeContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2FlushModeContractTest extends FlushModeContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
