// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.conditions;

import io.mikroorm.tck.conditions.OperatorLawsContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2OperatorLawsContractTest extends OperatorLawsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
