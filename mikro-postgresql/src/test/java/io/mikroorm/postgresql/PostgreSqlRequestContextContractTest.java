// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.RequestContextContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlRequestContextContractTest extends RequestContextContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
