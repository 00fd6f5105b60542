// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorContract;

class MariaDbCursorContractTest extends CursorContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
