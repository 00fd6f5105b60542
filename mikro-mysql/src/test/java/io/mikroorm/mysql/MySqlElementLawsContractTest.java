// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ElementLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlElementLawsContractTest extends ElementLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
