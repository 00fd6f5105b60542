// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.conditions.OperatorLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbOperatorLawsContractTest extends OperatorLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
