// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.hierarchy.RequiredBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteRequiredBelowContractTest extends RequiredBelowContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
