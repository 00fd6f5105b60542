// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicInverseContract;

class MariaDbPolymorphicInverseContractTest extends PolymorphicInverseContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
