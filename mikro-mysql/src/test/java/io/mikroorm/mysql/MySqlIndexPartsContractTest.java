// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.IndexPartsContract;

class MySqlIndexPartsContractTest extends IndexPartsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
