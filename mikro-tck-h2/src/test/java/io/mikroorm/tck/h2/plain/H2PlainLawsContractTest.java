// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.plain;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainLawsContract;

class H2PlainLawsContractTest extends PlainLawsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
