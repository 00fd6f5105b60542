// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.contract;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.IndexPartsContract;

class H2IndexPartsContractTest extends IndexPartsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
