// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.conditions.RegexpsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbRegexpsContractTest extends RegexpsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
