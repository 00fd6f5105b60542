// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.JsonContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJsonContractTest extends JsonContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
