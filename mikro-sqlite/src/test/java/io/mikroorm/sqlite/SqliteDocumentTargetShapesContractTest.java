// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.DocumentTargetShapesContract;

class SqliteDocumentTargetShapesContractTest extends DocumentTargetShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
