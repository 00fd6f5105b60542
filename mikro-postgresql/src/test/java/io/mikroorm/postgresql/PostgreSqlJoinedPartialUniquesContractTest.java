// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedPartialUniquesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedPartialUniquesContractTest extends JoinedPartialUniquesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
