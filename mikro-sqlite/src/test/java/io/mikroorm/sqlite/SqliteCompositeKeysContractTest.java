// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.CompositeKeysContract;

class SqliteCompositeKeysContractTest extends CompositeKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
