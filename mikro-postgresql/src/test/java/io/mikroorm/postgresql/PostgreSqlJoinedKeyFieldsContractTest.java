// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedKeyFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedKeyFieldsContractTest extends JoinedKeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
