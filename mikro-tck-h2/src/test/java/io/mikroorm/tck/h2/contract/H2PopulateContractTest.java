// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.contract;

import io.mikroorm.tck.contract.PopulateContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2PopulateContractTest extends PopulateContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
