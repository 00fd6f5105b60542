// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.IdentityContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteIdentityContractTest extends IdentityContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
