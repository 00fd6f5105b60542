// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorTypesContract;

class MariaDbCursorTypesContractTest extends CursorTypesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
