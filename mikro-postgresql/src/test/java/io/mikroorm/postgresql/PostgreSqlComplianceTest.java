// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.ComplianceContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlComplianceTest extends ComplianceContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
