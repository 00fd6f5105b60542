// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.conditions;

import io.mikroorm.tck.conditions.FullTextContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2FullTextContractTest extends FullTextContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
