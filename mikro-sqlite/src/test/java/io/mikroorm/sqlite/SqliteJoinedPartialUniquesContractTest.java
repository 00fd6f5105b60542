// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedPartialUniquesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJoinedPartialUniquesContractTest extends JoinedPartialUniquesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
