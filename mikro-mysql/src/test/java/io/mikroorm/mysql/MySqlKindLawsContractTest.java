// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.KindLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlKindLawsContractTest extends KindLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
