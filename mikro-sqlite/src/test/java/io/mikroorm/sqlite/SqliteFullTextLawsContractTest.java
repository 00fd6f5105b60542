// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.conditions.FullTextLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteFullTextLawsContractTest extends FullTextLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
