// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.hierarchy.ShownKindContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlShownKindContractTest extends ShownKindContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
