// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.IdentityContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlIdentityContractTest extends IdentityContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
