// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.joined.JoinedShownRelationsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlJoinedShownRelationsContractTest extends JoinedShownRelationsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
