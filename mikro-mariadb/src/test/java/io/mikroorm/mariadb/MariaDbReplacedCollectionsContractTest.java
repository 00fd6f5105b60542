// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.ReplacedCollectionsContract;

class MariaDbReplacedCollectionsContractTest extends ReplacedCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
