// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorLawsContract;

class SqliteCursorLawsContractTest extends CursorLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
