// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.ShownKeyPathsContract;

class MariaDbShownKeyPathsContractTest extends ShownKeyPathsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
