// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ElementValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlElementValuesContractTest extends ElementValuesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
