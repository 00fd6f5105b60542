// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.CommitOrderContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbCommitOrderContractTest extends CommitOrderContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
