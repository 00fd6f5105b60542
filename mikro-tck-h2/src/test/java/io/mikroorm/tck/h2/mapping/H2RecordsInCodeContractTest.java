// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.mapping;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordsInCodeContract;

class H2RecordsInCodeContractTest extends RecordsInCodeContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
