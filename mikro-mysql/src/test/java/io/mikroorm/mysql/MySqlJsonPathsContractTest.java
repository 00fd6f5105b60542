// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonPathsContract;

class MySqlJsonPathsContractTest extends JsonPathsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
