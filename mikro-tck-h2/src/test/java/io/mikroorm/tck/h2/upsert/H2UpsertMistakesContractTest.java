// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.upsert;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertMistakesContract;

class H2UpsertMistakesContractTest extends UpsertMistakesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
