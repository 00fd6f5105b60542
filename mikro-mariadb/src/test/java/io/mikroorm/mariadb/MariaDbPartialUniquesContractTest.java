// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.PartialUniquesContract;

class MariaDbPartialUniquesContractTest extends PartialUniquesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
