// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.targets.DocumentTargetShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlDocumentTargetShapesContractTest extends DocumentTargetShapesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
