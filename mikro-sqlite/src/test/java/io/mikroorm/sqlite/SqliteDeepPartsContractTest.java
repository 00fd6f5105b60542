// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.DeepPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteDeepPartsContractTest extends DeepPartsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
