// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicOneToOneContract;

class PostgreSqlPolymorphicOneToOneContractTest extends PolymorphicOneToOneContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
