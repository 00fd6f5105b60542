// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.GeneratorsContract;

class MariaDbGeneratorsContractTest extends GeneratorsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
