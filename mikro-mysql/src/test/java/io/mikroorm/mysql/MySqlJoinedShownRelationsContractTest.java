// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedShownRelationsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedShownRelationsContractTest extends JoinedShownRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
