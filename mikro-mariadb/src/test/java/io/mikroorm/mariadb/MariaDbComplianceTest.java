// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.ComplianceContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbComplianceTest extends ComplianceContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
