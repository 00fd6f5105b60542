// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedKeyFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedKeyFieldsContractTest extends JoinedKeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
