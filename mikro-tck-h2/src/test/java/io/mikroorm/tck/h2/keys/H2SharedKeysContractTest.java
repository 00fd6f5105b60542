// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.keys;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.SharedKeysContract;

class H2SharedKeysContractTest extends SharedKeysContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
