// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectPartsContractTest extends ObjectPartsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
