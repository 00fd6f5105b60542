// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MadeTargetKeyContract;

class PostgreSqlMadeTargetKeyContractTest extends MadeTargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
