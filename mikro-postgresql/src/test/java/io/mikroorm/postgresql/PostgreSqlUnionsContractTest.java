// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.conditions.UnionsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlUnionsContractTest extends UnionsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
