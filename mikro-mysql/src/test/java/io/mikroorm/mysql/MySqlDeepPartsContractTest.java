// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.DeepPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlDeepPartsContractTest extends DeepPartsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
