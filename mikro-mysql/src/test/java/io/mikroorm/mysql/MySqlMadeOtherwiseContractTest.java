// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.MadeOtherwiseContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlMadeOtherwiseContractTest extends MadeOtherwiseContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
