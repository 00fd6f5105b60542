// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.ComplianceContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteComplianceTest extends ComplianceContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
