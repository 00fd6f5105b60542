// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.RelatedKeyClashesContract;

class MariaDbRelatedKeyClashesContractTest extends RelatedKeyClashesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
