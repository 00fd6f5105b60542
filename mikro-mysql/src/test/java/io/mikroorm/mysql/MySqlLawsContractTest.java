// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.LawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlLawsContractTest extends LawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
