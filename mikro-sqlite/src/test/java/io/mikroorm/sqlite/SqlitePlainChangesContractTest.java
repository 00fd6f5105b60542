// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainChangesContract;

class SqlitePlainChangesContractTest extends PlainChangesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
