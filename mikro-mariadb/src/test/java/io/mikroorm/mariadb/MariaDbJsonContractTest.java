// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonContract;

class MariaDbJsonContractTest extends JsonContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
