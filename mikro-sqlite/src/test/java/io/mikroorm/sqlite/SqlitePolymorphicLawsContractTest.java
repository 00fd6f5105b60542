// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicLawsContract;

class SqlitePolymorphicLawsContractTest extends PolymorphicLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
