// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicValuesSidesContract;

class SqlitePolymorphicValuesSidesContractTest extends PolymorphicValuesSidesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
