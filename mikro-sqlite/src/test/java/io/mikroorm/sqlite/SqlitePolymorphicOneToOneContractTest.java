// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicOneToOneContract;

class SqlitePolymorphicOneToOneContractTest extends PolymorphicOneToOneContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
