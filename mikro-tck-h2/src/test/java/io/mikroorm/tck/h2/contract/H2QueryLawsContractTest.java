// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.contract;

import io.mikroorm.tck.contract.QueryLawsContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2QueryLawsContractTest extends QueryLawsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
