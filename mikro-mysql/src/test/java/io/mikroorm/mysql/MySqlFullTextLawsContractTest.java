// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.conditions.FullTextLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlFullTextLawsContractTest extends FullTextLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
