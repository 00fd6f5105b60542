// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.CommitOrderContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlCommitOrderContractTest extends CommitOrderContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
