// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.PlainElementLawsContract;

class SqlitePlainElementLawsContractTest extends PlainElementLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
