// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldMembersContract;

class MySqlKeyFieldMembersContractTest extends KeyFieldMembersContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
