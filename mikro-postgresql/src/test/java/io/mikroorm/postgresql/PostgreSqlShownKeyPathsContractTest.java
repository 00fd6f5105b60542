// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.ShownKeyPathsContract;

class PostgreSqlShownKeyPathsContractTest extends ShownKeyPathsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
