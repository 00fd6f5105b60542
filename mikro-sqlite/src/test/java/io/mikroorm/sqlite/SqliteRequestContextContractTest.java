// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.RequestContextContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteRequestContextContractTest extends RequestContextContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
