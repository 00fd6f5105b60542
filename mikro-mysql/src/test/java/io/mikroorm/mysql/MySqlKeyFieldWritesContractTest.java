// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldWritesContract;

class MySqlKeyFieldWritesContractTest extends KeyFieldWritesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
