// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.conditions.RegexpsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteRegexpsContractTest extends RegexpsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
