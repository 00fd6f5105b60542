// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.HiddenLinksContract;

class PostgreSqlHiddenLinksContractTest extends HiddenLinksContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
