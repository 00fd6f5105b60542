// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.conditions;

import io.mikroorm.tck.conditions.FullTextLawsContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2FullTextLawsContractTest extends FullTextLawsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
