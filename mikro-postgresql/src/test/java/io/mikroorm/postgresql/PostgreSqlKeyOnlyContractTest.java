// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.KeyOnlyContract;

class PostgreSqlKeyOnlyContractTest extends KeyOnlyContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
