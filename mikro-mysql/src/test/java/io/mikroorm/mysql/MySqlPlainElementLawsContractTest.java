// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.PlainElementLawsContract;

class MySqlPlainElementLawsContractTest extends PlainElementLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
