// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.ConditionContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbConditionContractTest extends ConditionContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
