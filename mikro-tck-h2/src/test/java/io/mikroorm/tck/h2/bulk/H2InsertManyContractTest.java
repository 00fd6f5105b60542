// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.bulk;

import io.mikroorm.tck.bulk.InsertManyContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2InsertManyContractTest extends InsertManyContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
