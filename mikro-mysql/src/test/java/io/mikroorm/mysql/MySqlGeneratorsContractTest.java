// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.GeneratorsContract;

class MySqlGeneratorsContractTest extends GeneratorsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
