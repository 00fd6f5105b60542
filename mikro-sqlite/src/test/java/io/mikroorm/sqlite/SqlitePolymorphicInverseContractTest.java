// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicInverseContract;

class SqlitePolymorphicInverseContractTest extends PolymorphicInverseContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
