// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainLawsContract;

class SqlitePlainLawsContractTest extends PlainLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
