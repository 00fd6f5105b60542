// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.MadeInUpsertsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlMadeInUpsertsContractTest extends MadeInUpsertsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
