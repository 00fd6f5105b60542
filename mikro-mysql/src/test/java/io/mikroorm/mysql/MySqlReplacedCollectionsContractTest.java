// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.ReplacedCollectionsContract;

class MySqlReplacedCollectionsContractTest extends ReplacedCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
