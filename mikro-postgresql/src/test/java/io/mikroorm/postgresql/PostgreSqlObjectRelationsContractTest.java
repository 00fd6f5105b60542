// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectRelationsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectRelationsContractTest extends ObjectRelationsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
