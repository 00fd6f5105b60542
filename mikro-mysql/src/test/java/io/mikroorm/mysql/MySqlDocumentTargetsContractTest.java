// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.targets.DocumentTargetsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlDocumentTargetsContractTest extends DocumentTargetsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
