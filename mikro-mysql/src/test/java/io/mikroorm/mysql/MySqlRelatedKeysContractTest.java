// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.RelatedKeysContract;

class MySqlRelatedKeysContractTest extends RelatedKeysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
