// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.ConcurrencyCheckContract;

class PostgreSqlConcurrencyCheckContractTest extends ConcurrencyCheckContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
