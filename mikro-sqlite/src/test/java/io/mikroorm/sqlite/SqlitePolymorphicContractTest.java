// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicContract;

class SqlitePolymorphicContractTest extends PolymorphicContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
