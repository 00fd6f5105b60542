// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.polymorphic;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicRemovalContract;

class H2PolymorphicRemovalContractTest extends PolymorphicRemovalContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
