// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.DocumentTargetsContract;

class SqliteDocumentTargetsContractTest extends DocumentTargetsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
