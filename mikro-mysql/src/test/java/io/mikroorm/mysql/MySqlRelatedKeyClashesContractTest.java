// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.RelatedKeyClashesContract;

class MySqlRelatedKeyClashesContractTest extends RelatedKeyClashesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
