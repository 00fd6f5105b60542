// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ElementLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteElementLawsContractTest extends ElementLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
