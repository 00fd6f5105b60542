// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainCollectionsContract;

class PostgreSqlPlainCollectionsContractTest extends PlainCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
