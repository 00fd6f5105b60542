// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.targets.DocumentTargetShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlDocumentTargetShapesContractTest extends DocumentTargetShapesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
