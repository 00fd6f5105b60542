// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.PrefixModesContract;

class MariaDbPrefixModesContractTest extends PrefixModesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
