// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.MadeInUpsertsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteMadeInUpsertsContractTest extends MadeInUpsertsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
