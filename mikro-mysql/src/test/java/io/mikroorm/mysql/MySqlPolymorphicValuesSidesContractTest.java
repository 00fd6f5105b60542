// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicValuesSidesContract;

class MySqlPolymorphicValuesSidesContractTest extends PolymorphicValuesSidesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
