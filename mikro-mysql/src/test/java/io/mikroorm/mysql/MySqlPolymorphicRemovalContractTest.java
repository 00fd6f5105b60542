// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicRemovalContract;

class MySqlPolymorphicRemovalContractTest extends PolymorphicRemovalContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
