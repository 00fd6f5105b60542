// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.ReplacedCollectionsContract;

class SqliteReplacedCollectionsContractTest extends ReplacedCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
