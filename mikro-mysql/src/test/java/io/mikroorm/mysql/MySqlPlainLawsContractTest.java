// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainLawsContract;

class MySqlPlainLawsContractTest extends PlainLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
