// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.RequestContextContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbRequestContextContractTest extends RequestContextContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
