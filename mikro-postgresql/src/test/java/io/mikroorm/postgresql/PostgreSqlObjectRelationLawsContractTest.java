// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectRelationLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectRelationLawsContractTest extends ObjectRelationLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
