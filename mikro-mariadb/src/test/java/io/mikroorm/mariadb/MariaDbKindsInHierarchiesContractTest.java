// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.KindsInHierarchiesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbKindsInHierarchiesContractTest extends KindsInHierarchiesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
