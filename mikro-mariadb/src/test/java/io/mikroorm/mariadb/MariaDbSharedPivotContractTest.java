// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.SharedPivotContract;

class MariaDbSharedPivotContractTest extends SharedPivotContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
