// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRelationsContract;

class SqliteShownRelationsContractTest extends ShownRelationsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
