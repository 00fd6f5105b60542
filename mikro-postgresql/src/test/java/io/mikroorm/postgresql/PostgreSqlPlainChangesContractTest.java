// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainChangesContract;

class PostgreSqlPlainChangesContractTest extends PlainChangesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
