// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.QueryLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbQueryLawsContractTest extends QueryLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
