// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicContract;

class MySqlPolymorphicContractTest extends PolymorphicContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
