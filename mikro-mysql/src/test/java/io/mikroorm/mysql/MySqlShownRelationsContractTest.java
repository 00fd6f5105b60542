// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRelationsContract;

class MySqlShownRelationsContractTest extends ShownRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
