// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ContentStreamsContract;

class MariaDbContentStreamsContractTest extends ContentStreamsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
