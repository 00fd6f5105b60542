// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.LawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteLawsContractTest extends LawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
