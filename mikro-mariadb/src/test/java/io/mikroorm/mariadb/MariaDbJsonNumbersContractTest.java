// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonNumbersContract;

class MariaDbJsonNumbersContractTest extends JsonNumbersContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
