// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.StandardTypesContract;

class MariaDbStandardTypesContractTest extends StandardTypesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
