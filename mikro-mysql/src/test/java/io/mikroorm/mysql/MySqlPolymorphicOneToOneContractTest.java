// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicOneToOneContract;

class MySqlPolymorphicOneToOneContractTest extends PolymorphicOneToOneContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
