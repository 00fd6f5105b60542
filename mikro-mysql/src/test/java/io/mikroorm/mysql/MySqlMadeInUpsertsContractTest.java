// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.MadeInUpsertsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlMadeInUpsertsContractTest extends MadeInUpsertsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
