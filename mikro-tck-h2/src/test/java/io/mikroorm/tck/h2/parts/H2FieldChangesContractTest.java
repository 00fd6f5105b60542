// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.parts;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldChangesContract;

class H2FieldChangesContractTest extends FieldChangesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
