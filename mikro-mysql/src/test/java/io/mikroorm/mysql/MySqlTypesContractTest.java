// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.TypesContract;

class MySqlTypesContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
