// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectPartsContractTest extends ObjectPartsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
