// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.MappedInCodeContract;

class MariaDbMappedInCodeContractTest extends MappedInCodeContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
