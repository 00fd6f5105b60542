// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.conditions.ElementSizesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlElementSizesContractTest extends ElementSizesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
