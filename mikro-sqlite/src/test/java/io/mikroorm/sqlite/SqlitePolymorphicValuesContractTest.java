// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicValuesContract;

class SqlitePolymorphicValuesContractTest extends PolymorphicValuesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
