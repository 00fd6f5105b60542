// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.UniqueDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlUniqueDocumentsContractTest extends UniqueDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
