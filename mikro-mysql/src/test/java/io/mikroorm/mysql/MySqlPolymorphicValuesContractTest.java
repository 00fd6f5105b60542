// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicValuesContract;

class MySqlPolymorphicValuesContractTest extends PolymorphicValuesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
