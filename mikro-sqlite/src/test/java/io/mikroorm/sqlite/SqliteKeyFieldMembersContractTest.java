// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldMembersContract;

class SqliteKeyFieldMembersContractTest extends KeyFieldMembersContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
