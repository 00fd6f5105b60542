// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicLawsContract;

class MySqlPolymorphicLawsContractTest extends PolymorphicLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
