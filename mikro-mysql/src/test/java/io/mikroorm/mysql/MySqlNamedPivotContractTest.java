// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.NamedPivotContract;

class MySqlNamedPivotContractTest extends NamedPivotContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
