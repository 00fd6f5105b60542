// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredTypesContract;

class MySqlRegisteredTypesContractTest extends RegisteredTypesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
