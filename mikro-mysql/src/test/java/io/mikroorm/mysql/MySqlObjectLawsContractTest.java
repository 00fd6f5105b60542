// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectLawsContractTest extends ObjectLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
