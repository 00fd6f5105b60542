// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.EmbeddedArrayLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteEmbeddedArrayLawsContractTest extends EmbeddedArrayLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
