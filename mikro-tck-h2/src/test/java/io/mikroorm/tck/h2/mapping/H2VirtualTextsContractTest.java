// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.mapping;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualTextsContract;

class H2VirtualTextsContractTest extends VirtualTextsContract {

    @Override
    protected TckDriver driver() {
        return H2TckDriver.withPlainNames();
    }
}
