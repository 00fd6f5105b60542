// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonPathLawsContract;

class MySqlJsonPathLawsContractTest extends JsonPathLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
