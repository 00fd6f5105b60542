// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicPathsContract;

class MariaDbPolymorphicPathsContractTest extends PolymorphicPathsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
