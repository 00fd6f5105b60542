// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.SharedPivotContract;

class MySqlSharedPivotContractTest extends SharedPivotContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
