// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldsContract;

class SqliteFieldsContractTest extends FieldsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
