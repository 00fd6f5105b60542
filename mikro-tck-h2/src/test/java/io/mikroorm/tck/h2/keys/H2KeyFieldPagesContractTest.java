// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.keys;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldPagesContract;

class H2KeyFieldPagesContractTest extends KeyFieldPagesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
