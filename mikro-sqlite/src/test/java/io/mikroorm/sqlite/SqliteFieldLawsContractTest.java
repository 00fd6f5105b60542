// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldLawsContract;

class SqliteFieldLawsContractTest extends FieldLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
