// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.MadeInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteMadeInsideContractTest extends MadeInsideContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
