// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicContract;

class PostgreSqlPolymorphicContractTest extends PolymorphicContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
