// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ContentStreamsContract;

class SqliteContentStreamsContractTest extends ContentStreamsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
