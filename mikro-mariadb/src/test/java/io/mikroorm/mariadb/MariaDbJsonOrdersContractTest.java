// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonOrdersContract;

class MariaDbJsonOrdersContractTest extends JsonOrdersContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
