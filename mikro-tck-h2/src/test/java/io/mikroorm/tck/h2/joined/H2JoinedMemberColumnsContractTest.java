// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.joined;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.joined.JoinedMemberColumnsContract;
import io.mikroorm.tck.junit.TckDriver;

class H2JoinedMemberColumnsContractTest extends JoinedMemberColumnsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
