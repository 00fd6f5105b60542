// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainCollectionsContract;

class SqlitePlainCollectionsContractTest extends PlainCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
