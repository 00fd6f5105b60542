// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.CommitOrderContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteCommitOrderContractTest extends CommitOrderContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
