// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.OddNamesContract;

class MariaDbOddNamesContractTest extends OddNamesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
