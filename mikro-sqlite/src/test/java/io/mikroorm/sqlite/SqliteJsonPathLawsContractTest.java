// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonPathLawsContract;

class SqliteJsonPathLawsContractTest extends JsonPathLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
