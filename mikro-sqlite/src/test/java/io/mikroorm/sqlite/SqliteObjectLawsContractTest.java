// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectLawsContractTest extends ObjectLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
