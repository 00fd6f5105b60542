// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicRemovalContract;

class SqlitePolymorphicRemovalContractTest extends PolymorphicRemovalContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
