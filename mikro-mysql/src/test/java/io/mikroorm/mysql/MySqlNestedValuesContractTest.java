// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.NestedValuesContract;

class MySqlNestedValuesContractTest extends NestedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
