// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicPartsContract;

class MySqlPolymorphicPartsContractTest extends PolymorphicPartsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
