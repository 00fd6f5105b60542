// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.RawDefaultsInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbRawDefaultsInsideContractTest extends RawDefaultsInsideContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
