// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DeferredUniquesContract;

class MariaDbDeferredUniquesContractTest extends DeferredUniquesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
