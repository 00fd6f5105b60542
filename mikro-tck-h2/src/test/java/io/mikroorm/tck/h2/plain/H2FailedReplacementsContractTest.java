// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.plain;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.FailedReplacementsContract;

class H2FailedReplacementsContractTest extends FailedReplacementsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
