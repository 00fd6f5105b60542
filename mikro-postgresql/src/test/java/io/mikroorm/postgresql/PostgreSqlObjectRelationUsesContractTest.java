// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectRelationUsesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectRelationUsesContractTest extends ObjectRelationUsesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
