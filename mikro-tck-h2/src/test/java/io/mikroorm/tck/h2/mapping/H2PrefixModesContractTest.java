// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.mapping;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.PrefixModesContract;

class H2PrefixModesContractTest extends PrefixModesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
