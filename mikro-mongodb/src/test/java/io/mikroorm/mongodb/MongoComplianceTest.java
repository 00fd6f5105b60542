// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.tck.junit.ComplianceContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoComplianceTest extends ComplianceContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}
