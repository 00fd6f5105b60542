// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.conditions.OperatorLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlOperatorLawsContractTest extends OperatorLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
