// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.ScalarRefsContract;

class MariaDbScalarRefsContractTest extends ScalarRefsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
