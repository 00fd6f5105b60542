// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.ConditionContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteConditionContractTest extends ConditionContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
