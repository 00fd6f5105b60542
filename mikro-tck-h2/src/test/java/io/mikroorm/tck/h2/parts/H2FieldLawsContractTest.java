// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.parts;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldLawsContract;

class H2FieldLawsContractTest extends FieldLawsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
