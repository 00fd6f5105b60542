// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.MadeInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlMadeInsideContractTest extends MadeInsideContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
