// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.ComplianceContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlComplianceTest extends ComplianceContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
