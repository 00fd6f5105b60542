// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.conditions.FullTextContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbFullTextContractTest extends FullTextContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
