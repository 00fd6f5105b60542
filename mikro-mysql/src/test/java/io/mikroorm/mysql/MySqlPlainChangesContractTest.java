// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainChangesContract;

class MySqlPlainChangesContractTest extends PlainChangesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
