// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldChangesContract;

class MySqlFieldChangesContractTest extends FieldChangesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
