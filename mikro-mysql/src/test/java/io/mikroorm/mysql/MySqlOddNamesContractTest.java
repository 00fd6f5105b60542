// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.OddNamesContract;

class MySqlOddNamesContractTest extends OddNamesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
