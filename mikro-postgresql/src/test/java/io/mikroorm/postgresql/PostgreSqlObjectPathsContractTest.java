// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectPathsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectPathsContractTest extends ObjectPathsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
