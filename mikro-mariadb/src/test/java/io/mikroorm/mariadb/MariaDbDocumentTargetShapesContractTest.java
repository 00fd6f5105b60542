// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.targets.DocumentTargetShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbDocumentTargetShapesContractTest extends DocumentTargetShapesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
