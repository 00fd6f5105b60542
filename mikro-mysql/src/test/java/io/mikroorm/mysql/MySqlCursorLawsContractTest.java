// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorLawsContract;

class MySqlCursorLawsContractTest extends CursorLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
