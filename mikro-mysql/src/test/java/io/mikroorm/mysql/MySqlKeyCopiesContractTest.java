// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyCopiesContract;

class MySqlKeyCopiesContractTest extends KeyCopiesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
