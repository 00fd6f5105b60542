// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldLawsContract;

class MySqlFieldLawsContractTest extends FieldLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
