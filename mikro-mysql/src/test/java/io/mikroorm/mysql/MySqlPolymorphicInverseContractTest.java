// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicInverseContract;

class MySqlPolymorphicInverseContractTest extends PolymorphicInverseContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
