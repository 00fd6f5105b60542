// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.NestedTransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbNestedTransactionContractTest extends NestedTransactionContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
