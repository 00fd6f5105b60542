// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.TargetKeyContract;

class PostgreSqlTargetKeyContractTest extends TargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
