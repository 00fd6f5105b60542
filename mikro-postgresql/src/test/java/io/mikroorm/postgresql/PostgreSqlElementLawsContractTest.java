// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ElementLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlElementLawsContractTest extends ElementLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
