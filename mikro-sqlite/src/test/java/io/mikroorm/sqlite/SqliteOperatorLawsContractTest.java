// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.conditions.OperatorLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteOperatorLawsContractTest extends OperatorLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
