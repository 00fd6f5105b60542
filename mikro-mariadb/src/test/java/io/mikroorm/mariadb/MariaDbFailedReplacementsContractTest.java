// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.FailedReplacementsContract;

class MariaDbFailedReplacementsContractTest extends FailedReplacementsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
