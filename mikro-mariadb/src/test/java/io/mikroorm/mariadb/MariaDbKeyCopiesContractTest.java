// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyCopiesContract;

class MariaDbKeyCopiesContractTest extends KeyCopiesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
