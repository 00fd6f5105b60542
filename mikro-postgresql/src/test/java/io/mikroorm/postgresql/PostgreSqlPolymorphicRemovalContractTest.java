// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicRemovalContract;

class PostgreSqlPolymorphicRemovalContractTest extends PolymorphicRemovalContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
