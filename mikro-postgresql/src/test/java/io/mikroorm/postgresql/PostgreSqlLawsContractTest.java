// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.LawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlLawsContractTest extends LawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
