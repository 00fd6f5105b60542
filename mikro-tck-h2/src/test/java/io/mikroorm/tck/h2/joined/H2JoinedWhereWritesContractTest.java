// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.joined;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.joined.JoinedWhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class H2JoinedWhereWritesContractTest extends JoinedWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
