// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.property.NestedValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlNestedValuesContractTest extends NestedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
