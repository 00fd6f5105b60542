// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.DocumentTargetsContract;

class MySqlDocumentTargetsContractTest extends DocumentTargetsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
