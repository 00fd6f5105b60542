// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.conditions.FullTextLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlFullTextLawsContractTest extends FullTextLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
