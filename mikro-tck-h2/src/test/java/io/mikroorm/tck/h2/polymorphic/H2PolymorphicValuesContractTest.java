// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.polymorphic;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicValuesContract;

class H2PolymorphicValuesContractTest extends PolymorphicValuesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
