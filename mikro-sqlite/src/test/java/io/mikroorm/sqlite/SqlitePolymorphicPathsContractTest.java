// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicPathsContract;

class SqlitePolymorphicPathsContractTest extends PolymorphicPathsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
