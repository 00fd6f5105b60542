// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.ConditionContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlConditionContractTest extends ConditionContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
