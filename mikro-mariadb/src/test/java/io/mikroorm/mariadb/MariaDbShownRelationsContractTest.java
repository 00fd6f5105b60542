// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRelationsContract;

class MariaDbShownRelationsContractTest extends ShownRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
