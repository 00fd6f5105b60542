// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicPartsContract;

class SqlitePolymorphicPartsContractTest extends PolymorphicPartsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
