// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicPathsContract;

class MySqlPolymorphicPathsContractTest extends PolymorphicPathsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
