// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.tck.junit.ComplianceContract;
import io.mikroorm.tck.junit.TckDriver;

class H2ComplianceTest extends ComplianceContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
