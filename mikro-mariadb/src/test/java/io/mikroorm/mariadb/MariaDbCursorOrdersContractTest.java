// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorOrdersContract;

class MariaDbCursorOrdersContractTest extends CursorOrdersContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
