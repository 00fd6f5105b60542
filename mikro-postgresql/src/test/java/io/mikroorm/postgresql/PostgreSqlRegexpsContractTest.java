// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.conditions.RegexpsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlRegexpsContractTest extends RegexpsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
