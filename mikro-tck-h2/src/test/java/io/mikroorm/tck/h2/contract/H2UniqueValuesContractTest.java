// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.contract;

import io.mikroorm.tck.contract.UniqueValuesContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2UniqueValuesContractTest extends UniqueValuesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
