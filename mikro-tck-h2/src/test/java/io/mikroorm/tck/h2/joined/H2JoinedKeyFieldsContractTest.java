// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.joined;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.joined.JoinedKeyFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class H2JoinedKeyFieldsContractTest extends JoinedKeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
