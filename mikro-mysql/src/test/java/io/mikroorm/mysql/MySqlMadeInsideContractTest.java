// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.MadeInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlMadeInsideContractTest extends MadeInsideContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
