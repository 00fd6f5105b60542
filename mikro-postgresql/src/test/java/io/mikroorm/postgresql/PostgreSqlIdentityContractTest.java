// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.IdentityContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlIdentityContractTest extends IdentityContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
