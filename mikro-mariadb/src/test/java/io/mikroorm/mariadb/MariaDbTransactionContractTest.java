// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.TransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbTransactionContractTest extends TransactionContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
