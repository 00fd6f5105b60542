// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.RelatedKeysContract;

class MariaDbRelatedKeysContractTest extends RelatedKeysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
