// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectConditionsContractTest extends ObjectConditionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }

    /** It has no exact decimals. */
    @Override
    protected boolean sortsDecimals() {
        return false;
    }
}
