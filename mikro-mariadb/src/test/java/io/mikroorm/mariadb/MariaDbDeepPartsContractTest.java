// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.DeepPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbDeepPartsContractTest extends DeepPartsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
