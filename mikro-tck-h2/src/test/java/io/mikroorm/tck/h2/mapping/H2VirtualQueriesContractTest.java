// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.mapping;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.VirtualQueriesContract;

class H2VirtualQueriesContractTest extends VirtualQueriesContract {

    @Override
    protected TckDriver driver() {
        return H2TckDriver.withPlainNames();
    }
}
