// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ElementValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlElementValuesContractTest extends ElementValuesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
