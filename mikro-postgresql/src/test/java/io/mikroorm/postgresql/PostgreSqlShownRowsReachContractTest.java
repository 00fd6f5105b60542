// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsReachContract;

class PostgreSqlShownRowsReachContractTest extends ShownRowsReachContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
