// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.ConcurrencyCheckContract;

class SqliteConcurrencyCheckContractTest extends ConcurrencyCheckContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
