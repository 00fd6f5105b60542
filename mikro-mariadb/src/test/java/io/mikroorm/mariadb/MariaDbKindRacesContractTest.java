// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.KindRacesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbKindRacesContractTest extends KindRacesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
