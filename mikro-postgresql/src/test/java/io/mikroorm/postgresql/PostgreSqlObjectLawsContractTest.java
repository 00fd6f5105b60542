// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectLawsContractTest extends ObjectLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
