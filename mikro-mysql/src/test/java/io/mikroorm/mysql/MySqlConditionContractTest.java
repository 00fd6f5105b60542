// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.ConditionContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlConditionContractTest extends ConditionContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
