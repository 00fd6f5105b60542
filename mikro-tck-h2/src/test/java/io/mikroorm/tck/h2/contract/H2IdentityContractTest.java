// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.contract;

import io.mikroorm.tck.contract.IdentityContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2IdentityContractTest extends IdentityContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
