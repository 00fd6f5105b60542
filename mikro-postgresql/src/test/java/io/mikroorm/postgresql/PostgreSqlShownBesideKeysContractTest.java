// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownBesideKeysContract;

class PostgreSqlShownBesideKeysContractTest extends ShownBesideKeysContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
