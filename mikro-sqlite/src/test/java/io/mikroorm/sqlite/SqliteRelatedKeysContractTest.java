// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.RelatedKeysContract;

class SqliteRelatedKeysContractTest extends RelatedKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
