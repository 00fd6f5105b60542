// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.KindLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteKindLawsContractTest extends KindLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
