// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedPartialUniquesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedPartialUniquesContractTest extends JoinedPartialUniquesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
