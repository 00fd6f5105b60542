// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ContentsContract;

class SqliteContentsContractTest extends ContentsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
