// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicInverseContract;

class PostgreSqlPolymorphicInverseContractTest extends PolymorphicInverseContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
