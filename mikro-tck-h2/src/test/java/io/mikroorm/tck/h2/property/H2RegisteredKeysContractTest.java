// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.property;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredKeysContract;

class H2RegisteredKeysContractTest extends RegisteredKeysContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
