// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.RelatedKeyClashesContract;

class PostgreSqlRelatedKeyClashesContractTest extends RelatedKeyClashesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
