// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.mapping;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DeferredUniquesContract;

class H2DeferredUniquesContractTest extends DeferredUniquesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
