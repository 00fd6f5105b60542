// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.TypedPathsContract;

class MySqlTypedPathsContractTest extends TypedPathsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
