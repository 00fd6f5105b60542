// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.EmbeddedArrayLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlEmbeddedArrayLawsContractTest extends EmbeddedArrayLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
