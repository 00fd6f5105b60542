// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonPathsContract;

class MariaDbJsonPathsContractTest extends JsonPathsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }

    @Override
    protected boolean takesDashes() {
        return false;
    }
}
