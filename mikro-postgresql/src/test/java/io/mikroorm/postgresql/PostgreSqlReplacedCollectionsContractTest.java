// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.ReplacedCollectionsContract;

class PostgreSqlReplacedCollectionsContractTest extends ReplacedCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
