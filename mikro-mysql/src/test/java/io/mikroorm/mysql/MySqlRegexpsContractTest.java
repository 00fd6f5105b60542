// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.conditions.RegexpsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlRegexpsContractTest extends RegexpsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
