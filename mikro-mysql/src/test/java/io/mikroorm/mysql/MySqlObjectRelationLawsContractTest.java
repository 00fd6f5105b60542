// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectRelationLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectRelationLawsContractTest extends ObjectRelationLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
