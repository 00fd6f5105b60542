// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.contract;

import io.mikroorm.tck.contract.HostileInputContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2HostileInputContractTest extends HostileInputContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
