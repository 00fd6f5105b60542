// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.MadeOtherwiseContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteMadeOtherwiseContractTest extends MadeOtherwiseContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
