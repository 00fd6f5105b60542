// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.CascadeContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlCascadeContractTest extends CascadeContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
