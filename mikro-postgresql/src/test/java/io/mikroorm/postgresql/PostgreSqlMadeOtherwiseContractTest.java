// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.MadeOtherwiseContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlMadeOtherwiseContractTest extends MadeOtherwiseContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
