// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.upsert;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

class H2UpsertContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
