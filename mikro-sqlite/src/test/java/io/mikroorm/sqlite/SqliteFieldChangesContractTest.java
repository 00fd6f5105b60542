// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldChangesContract;

class SqliteFieldChangesContractTest extends FieldChangesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
