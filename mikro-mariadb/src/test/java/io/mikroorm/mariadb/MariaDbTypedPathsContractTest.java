// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.TypedPathsContract;

class MariaDbTypedPathsContractTest extends TypedPathsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
