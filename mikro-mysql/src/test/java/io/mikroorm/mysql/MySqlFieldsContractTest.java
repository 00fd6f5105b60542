// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldsContract;

class MySqlFieldsContractTest extends FieldsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
