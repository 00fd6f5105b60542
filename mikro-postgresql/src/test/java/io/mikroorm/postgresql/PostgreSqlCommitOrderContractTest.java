// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.CommitOrderContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlCommitOrderContractTest extends CommitOrderContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
