// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.conditions.OperatorLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlOperatorLawsContractTest extends OperatorLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
