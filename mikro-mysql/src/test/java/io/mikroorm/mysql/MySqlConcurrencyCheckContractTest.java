// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.ConcurrencyCheckContract;

class MySqlConcurrencyCheckContractTest extends ConcurrencyCheckContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
